"""Write what is shipped as a CycloneDX list: `build/sbom/afterword.cdx.json` (`make sbom`)."""

import datetime as dt
import os
import uuid
from pathlib import Path

from afterword.version import VERSION
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component as Entry
from cyclonedx.model.component import ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from site_templates.build.shipped import Component, shipped

__all__ = ["main", "sbom"]

_TARGET = Path(__file__).resolve().parents[2] / "build" / "sbom" / "afterword.cdx.json"


def sbom() -> str:
    """The list as JSON; the same components make the same text."""
    bom = Bom(components=[_entry(one) for one in shipped()])
    bom.metadata.component = Entry(
        name="afterword",
        version=VERSION,
        type=ComponentType.APPLICATION,
        bom_ref=f"afterword@{VERSION}",
        licenses=[LicenseFactory().make_from_string("MIT")],
    )
    for one in bom.components:
        bom.register_dependency(bom.metadata.component, [one])
    bom.metadata.timestamp = dt.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), dt.UTC)
    named = ",".join(sorted(one.bom_ref.value or "" for one in bom.components))
    bom.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, f"afterword@{VERSION}:{named}")
    return JsonV1Dot6(bom).output_as_string(indent=2) + "\n"


def _entry(one: Component) -> Entry:
    namespace, _, name = one.name.rpartition("/")
    address = PackageURL(one.kind, namespace or None, name, one.version)
    source = [ExternalReference(type=ExternalReferenceType.VCS, url=XsUri(one.source))]
    return Entry(
        name=one.name,
        version=one.version,
        type=ComponentType.LIBRARY,
        bom_ref=f"{one.kind}:{one.name}@{one.version}",
        purl=None if one.kind == "generic" else address,
        description=one.does,
        licenses=[LicenseFactory().make_from_string(one.licence)],
        external_references=source if one.source else [],
    )


def main() -> None:
    """Write the list."""
    _TARGET.parent.mkdir(parents=True, exist_ok=True)
    _TARGET.write_text(sbom(), encoding="utf-8")
    print("sbom: build/sbom/afterword.cdx.json")


if __name__ == "__main__":
    main()
