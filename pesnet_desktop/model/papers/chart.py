"""A chart of a paper: bars of counts, a bar for each category, in parts that each belong to a series."""

from pesnet_desktop.model.light_dataclasses import dataclass


@dataclass(frozen=True)
class ChartSeries:
    """``values`` are one for each category of the chart."""

    name: str
    values: tuple[int, ...]


@dataclass(frozen=True)
class PaperChart:
    """``words`` say all of its numbers, for those who have the paper read aloud."""

    words: str
    categories: tuple[str, ...]
    series: tuple[ChartSeries, ...]
