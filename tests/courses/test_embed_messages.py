"""What a frame says and listens to: faults E1 and E2, and its height."""

import json

from playwright.sync_api import Page, expect

from tests.browser.conftest import SiteServer
from tests.courses.conftest import HEARS, HostServer
from tests.courses.framing import FIRST_QUESTION, FULL, answer, frame, framed, heard


def test_e1_messages_from_elsewhere_are_ignored(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    """Another frame speaks to ours as H5P and as anything; only its parent is ever answered."""
    attacker = """
      <script>
        const strike = () => {
          const frame = parent.frames[0];
          for (const message of [
            { context: "h5p", action: "hello" },
            { context: "h5p", action: "resizePrepared" },
            { subject: "lti.frameResize", height: 1 },
            { type: "import", records: [1] }, "erase", null, {}, [], 7,
          ]) frame.postMessage(message, "*");
        };
        setInterval(strike, 50);
      </script>"""
    evil = host.add("evil", attacker).replace("localhost", "127.0.0.1")
    address = host.add(
        "lesson", framed(site_server, "view=ask") + f'<iframe src="{evil}"></iframe>'
    )
    school.goto(address)
    app = school.frame_locator("iframe >> nth=0")
    expect(app.get_by_role("heading", name=FIRST_QUESTION)).to_be_visible()
    answer(app)
    stranger = next(one for one in school.frames if "/evil" in one.url)
    stranger.wait_for_function("performance.now() > 1500")
    assert stranger.evaluate("heard") == []
    expect(app.get_by_role("heading", name="Has an interview taken place?")).to_be_visible()


def test_e1_what_the_parent_says_beyond_the_handshake_changes_nothing(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    school.goto(host.add("lesson", framed(site_server, "view=ask")))
    expect(frame(school).get_by_role("heading", name=FIRST_QUESTION)).to_be_visible()
    before = frame(school).locator("body").inner_text()
    school.evaluate(
        """() => {
          for (const message of [{ type: "import" }, { context: "h5p", action: "erase" }, "x", null,
            { context: "h5p", action: "resize", scrollHeight: 9 }, { subject: "lti.put_data" }])
            frames[0].postMessage(message, "*");
        }"""
    )
    answer(frame(school))
    frame(school).get_by_role("link", name="Back").click()
    expect(frame(school).get_by_role("heading", name=FIRST_QUESTION)).to_be_visible()
    assert frame(school).locator("body").inner_text() == before


def test_e2_a_parent_without_an_origin_is_told_nothing(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    """Such a parent could only be reached by a message to everybody."""
    inner = framed(site_server, "view=ask") + HEARS
    quoted = inner.replace('"', "&quot;")
    tokens = FULL.replace("allow-same-origin ", "")
    outer = f'<iframe srcdoc="{quoted}" sandbox="{tokens}" width=400 height=800></iframe>'
    school.goto(host.add("lesson", outer))
    app = frame(school).frame_locator("iframe")
    expect(
        app.get_by_text("gives the frame too few rights").or_(
            app.get_by_role("heading", name=FIRST_QUESTION)
        )
    ).to_be_visible()
    between = next(one for one in school.frames if one.parent_frame == school.main_frame)
    between.wait_for_function("performance.now() > 1000")
    assert between.evaluate("window.heard") == []


def test_the_height_is_told_in_three_ways_and_nothing_else(
    school: Page, host: HostServer, site_server: SiteServer
) -> None:
    school.goto(
        host.add(
            "lesson",
            framed(site_server, "view=ask")
            + """<script>addEventListener("message", ({ data, source, origin }) => {
              if (data.context !== "h5p") return;
              const answers = { hello: "hello", prepareResize: "resizePrepared" };
              const action = answers[data.action];
              if (action) source.postMessage({ context: "h5p", action }, origin);
            });</script>""",
        )
    )
    expect(frame(school).get_by_role("heading", name=FIRST_QUESTION)).to_be_visible()
    school.wait_for_function("heard.some((one) => one.action === 'resize')")
    height = frame(school).locator("#all").evaluate("(all) => all.getBoundingClientRect().bottom")
    school.wait_for_function(
        "(least) => heard.some((one) => one.subject === 'lti.frameResize' && one.height >= least)",
        arg=int(height),
    )
    kinds = {
        json.dumps([one.get("subject"), one.get("type"), one.get("context"), sorted(one)])
        for one in heard(school)
    }
    assert kinds == {
        '["lti.frameResize", null, null, ["height", "subject"]]',
        '[null, "plugin.resize", null, ["payload", "type"]]',
        '[null, null, "h5p", ["action", "context"]]',
        '[null, null, "h5p", ["action", "clientHeight", "context", "scrollHeight"]]',
        '[null, null, "h5p", ["action", "context", "scrollHeight"]]',
    }
    payloads = [one["payload"] for one in heard(school) if "payload" in one]
    assert all(set(payload) == {"height", "width"} for payload in payloads)
