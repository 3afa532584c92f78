"""The manifests of course packages: SCORM 1.2, and Common Cartridge 1.3 with its web links."""

from collections.abc import Iterable, Mapping
from xml.etree import ElementTree as ET

__all__ = ["CARTRIDGE_LINKS", "cartridge_files", "scorm_manifest"]

_IMSCP = "http://www.imsproject.org/xsd/imscp_rootv1p1p2"
_ADLCP = "http://www.adlnet.org/xsd/adlcp_rootv1p2"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"

_CC = "http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"
_LOM = "http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest"
_LINK = "http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3"

_TITLE = "Afterword: what to do after a job interview"

CARTRIDGE_LINKS: Mapping[str, tuple[str, str]] = {
    "practice": ("Practise on cases", "practice/"),
    "ask": ("What should I do now?", "ask/"),
    "planner": ("Plan your own follow-up", "planner/"),
    "guide": ("The guide", "guide/"),
    "map": ("The whole map of advice", "flow/"),
    "sources": ("Who says so", "sources/"),
}
"""What a cartridge links to, by id: title, and page below the site's address."""


def scorm_manifest(launched: str, files: Iterable[str]) -> bytes:
    """A SCORM 1.2 manifest of one object, which is launched at a page of its own.

    Args:
        launched: the file that is opened.
        files: every file of the package but the manifest.
    """
    ET.register_namespace("", _IMSCP)
    ET.register_namespace("adlcp", _ADLCP)
    ET.register_namespace("xsi", _XSI)
    manifest = ET.Element(
        f"{{{_IMSCP}}}manifest",
        {
            "identifier": "afterword",
            "version": "1.0",
            f"{{{_XSI}}}schemaLocation": f"{_IMSCP} imscp_rootv1p1p2.xsd"
            f" {_ADLCP} adlcp_rootv1p2.xsd",
        },
    )
    metadata = _under(manifest, _IMSCP, "metadata")
    _under(metadata, _IMSCP, "schema").text = "ADL SCORM"
    _under(metadata, _IMSCP, "schemaversion").text = "1.2"
    organizations = _under(manifest, _IMSCP, "organizations", default="course")
    organization = _under(organizations, _IMSCP, "organization", identifier="course")
    _under(organization, _IMSCP, "title").text = _TITLE
    item = _under(
        organization, _IMSCP, "item", identifier="item", identifierref="app", isvisible="true"
    )
    _under(item, _IMSCP, "title").text = "Practise following up"
    resources = _under(manifest, _IMSCP, "resources")
    resource = _under(
        resources, _IMSCP, "resource", identifier="app", type="webcontent", href=launched
    )
    resource.set(f"{{{_ADLCP}}}scormtype", "sco")
    for file in files:
        _under(resource, _IMSCP, "file", href=file)
    return _written(manifest)


def cartridge_files(address: str) -> dict[str, bytes]:
    """The files of a Common Cartridge that links to the site.

    Args:
        address: The site's own address, with a slash at its end.
    """
    links = {
        f"links/{name}.xml": _web_link(title, f"{address}{page}")
        for name, (title, page) in CARTRIDGE_LINKS.items()
    }
    return {"imsmanifest.xml": _cartridge_manifest(), **links}


def _cartridge_manifest() -> bytes:
    ET.register_namespace("", _CC)
    ET.register_namespace("lomimscc", _LOM)
    manifest = ET.Element(f"{{{_CC}}}manifest", {"identifier": "afterword"})
    metadata = _under(manifest, _CC, "metadata")
    _under(metadata, _CC, "schema").text = "IMS Common Cartridge"
    _under(metadata, _CC, "schemaversion").text = "1.3.0"
    general = _under(_under(metadata, _LOM, "lom"), _LOM, "general")
    for name, text in (("title", _TITLE), ("description", "Links to Afterword.")):
        _under(_under(general, _LOM, name), _LOM, "string", language="en").text = text
    organizations = _under(manifest, _CC, "organizations")
    organization = _under(
        organizations, _CC, "organization", identifier="course", structure="rooted-hierarchy"
    )
    root = _under(organization, _CC, "item", identifier="root")
    module = _under(root, _CC, "item", identifier="module")
    _under(module, _CC, "title").text = _TITLE
    resources = _under(manifest, _CC, "resources")
    for name, (title, _) in CARTRIDGE_LINKS.items():
        item = _under(module, _CC, "item", identifier=f"item-{name}", identifierref=f"link-{name}")
        _under(item, _CC, "title").text = title
        resource = _under(
            resources, _CC, "resource", identifier=f"link-{name}", type="imswl_xmlv1p3"
        )
        _under(resource, _CC, "file", href=f"links/{name}.xml")
    return _written(manifest)


def _web_link(title: str, address: str) -> bytes:
    ET.register_namespace("", _LINK)
    link = ET.Element(f"{{{_LINK}}}webLink")
    _under(link, _LINK, "title").text = title
    _under(link, _LINK, "url", href=address, target="_blank")
    return _written(link)


def _under(parent: ET.Element, namespace: str, name: str, **attributes: str) -> ET.Element:
    return ET.SubElement(parent, f"{{{namespace}}}{name}", attributes)


def _written(root: ET.Element) -> bytes:
    ET.indent(root)
    text: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"
