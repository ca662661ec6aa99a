"""What every part of a Word file begins with, and the sequence of properties that Word's schema wants."""

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_RUN = """
rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
eastAsianLayout specVanish oMath
"""
_PARAGRAPH = """
pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
"""
RUN_ORDER = {name: place for place, name in enumerate(_RUN.split())}
PARAGRAPH_ORDER = {name: place for place, name in enumerate(_PARAGRAPH.split())}
