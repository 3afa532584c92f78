"""The one Content-Security-Policy of the site, and the other headers a host may send with it.

`csp` writes the policy into every page; `hosting` writes it for hosts that can send headers.
"""

from collections.abc import Iterable, Mapping

__all__ = ["HEADERS", "frame_ancestors", "policy"]

_DIRECTIVES: Mapping[str, tuple[str, ...]] = {
    "default-src": ("'none'",),
    # WebAssembly may be compiled, text may not become code.
    "script-src": ("'self'", "'wasm-unsafe-eval'"),
    "style-src": ("'self'",),
    # The theme keeps its icons in its style sheets.
    "img-src": ("'self'", "data:"),
    "font-src": ("'self'",),
    "connect-src": ("'self'",),
    # The engine's worker is started from a blob, so that this policy binds it too.
    "worker-src": ("'self'", "blob:"),
    "manifest-src": ("'self'",),
    # The preview for course authors, and the package's page around the site.
    "frame-src": ("'self'",),
    "base-uri": ("'none'",),
    "form-action": ("'none'",),
    "object-src": ("'none'",),
}

HEADERS: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
"""What every response may carry besides the policy."""


def policy(scripts: Iterable[str] = (), styles: Iterable[str] = ()) -> str:
    """The policy as one line.

    Args:
        scripts: Hashes of the inline scripts that may run, as ``sha256-…``.
        styles: Hashes of the inline styles that may apply.
    """
    hashes = {"script-src": scripts, "style-src": styles}
    return "; ".join(
        " ".join((name, *sources, *(f"'{one}'" for one in sorted(hashes.get(name, ())))))
        for name, sources in _DIRECTIVES.items()
    )


def frame_ancestors(page: str) -> str:
    """Who may put a page into a frame; only a header can say it.

    Args:
        page: The page's path below the site's folder.
    """
    return "frame-ancestors *" if page.startswith("embed/") else "frame-ancestors 'self'"
