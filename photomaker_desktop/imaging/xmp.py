"""The XMP packet that says how a picture was made: IPTC's *digital source type*.

It is written into PNG, JPEG and WebP, and read from any of them.
"""

import re
from enum import StrEnum

from photomaker_desktop.imaging import png
from photomaker_desktop.imaging.metadata import APP1, jpeg_segments, webp_chunk

PNG_KEY = "XML:com.adobe.xmp"
JPEG_KEY = b"http://ns.adobe.com/xap/1.0/\0"
TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
FOUND = re.compile(rb"cv\.iptc\.org/newscodes/digitalsourcetype/([A-Za-z]{1,60})")


class SourceType(StrEnum):
    """https://cv.iptc.org/newscodes/digitalsourcetype/ (two of them)."""

    TRAINED = f"{TYPES}trainedAlgorithmicMedia"
    """Made by a trained model."""
    COMPOSITE = f"{TYPES}compositeWithTrainedAlgorithmicMedia"
    """Made by a trained model into, or from, another picture."""


def packet(source_type: SourceType) -> str:
    """An XMP packet with nothing but the digital source type."""
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    Iptc4xmpExt:DigitalSourceType="{source_type}"/>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def source_type_name(data: bytes) -> str:
    """The digital source type that a PNG, JPEG or WebP states, as IPTC's short name.

    Any of IPTC's, also *digitalCapture* of a camera; empty without one.
    """
    found = FOUND.search(xmp_of(data))
    return found[1].decode("ascii") if found else ""


def source_type(data: bytes) -> SourceType | None:
    """Which of ours the picture states; None for another one, or none."""
    wanted = f"{TYPES}{source_type_name(data)}"
    return next((one for one in SourceType if one == wanted), None)


def xmp_of(data: bytes) -> bytes:
    """The XMP packet of a PNG, JPEG or WebP; empty where there is none."""
    if data.startswith(png.SIGNATURE):
        return png.read_text(data, PNG_KEY) or b""
    if data.startswith(b"\xff\xd8"):
        for marker, segment in jpeg_segments(data):
            if marker == APP1 and segment[4:].startswith(JPEG_KEY):
                return segment[4 + len(JPEG_KEY) :]
        return b""
    return webp_chunk(data, b"XMP ")
