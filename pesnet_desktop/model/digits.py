"""The digits of Arabic papers: those of Latin print, or the Arabic-Indic ones where the office prefers them."""

DIGITS = ("latin", "arabic")
ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
