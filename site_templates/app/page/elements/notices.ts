/** What concerns every view: whether all is saved, and what became of what was stored. */

import { css, html, nothing, type TemplateResult } from "lit";
import { backUp } from "../backing_up.ts";
import { isDoubtful, todayIn } from "../clock.ts";
import { canInstall, install, installsFromMenu } from "../install.ts";
import { planner } from "../planner.ts";
import { address, type Route } from "../route.ts";
import type { Safety } from "../store/keeper.ts";
import { fullnessOf } from "../store/quota.ts";
import { day, distance } from "../texts/dates.ts";
import { t } from "../texts/en.ts";

export const noticeStyles = css`
  .notice {
    margin-bottom: 1em;
    padding: 0.75em 1em;
    border-left: 4px solid var(--warn);
    background: var(--warn-wash);
  }
  .notice.calm {
    border-color: var(--accent);
    background: var(--card);
  }
`;

interface Action {
  readonly label: string;
  readonly act: () => void;
}

/** How safe what was entered last is, text that is still being typed among it. */
export function safetyNow(): Safety {
  const { store, work } = planner();
  return work.refused && store.safety !== "broken" ? "not_saved" : store.safety;
}

/** The notices above a view, the most pressing first. */
export function notices(view: Route["view"]): TemplateResult {
  return html`${outdated()} ${unsafe()} ${doubtfulClock()} ${restored()}
  ${view === "data" ? nothing : html`${setAside()} ${promised()}`} ${filling()}`;
}

function outdated(): TemplateResult | typeof nothing {
  if (!planner().store.outdated) return nothing;
  return warning(t.notices.outdated, {
    label: t.notices.reload,
    act: () => location.reload(),
  });
}

function unsafe(): TemplateResult | typeof nothing {
  const { store, work } = planner();
  const safety = safetyNow();
  const exportNow = { label: t.notices.exportNow, act: backUp };
  const retry = (): void => {
    work.flush();
    void store.retry();
  };
  const again = { label: t.notices.tryAgain, act: retry };
  if (store.home.kind === "memory" && safety === "broken") {
    return warning(t.notices.memory, exportNow, again);
  }
  if (safety === "tab_only") return warning(t.notices.tab_only, again);
  if (safety !== "not_saved" && safety !== "broken") return nothing;
  return warning(t.notices[safety], exportNow, again);
}

function doubtfulClock(): TemplateResult | typeof nothing {
  const { settings, store } = planner();
  const today = todayIn(null);
  const saved = store.lastSaved?.slice(0, 10);
  if (!saved || !isDoubtful(today, saved) || settings.get("clock_checked") === saved) {
    return nothing;
  }
  const isRight = (): void => {
    settings.set("clock_checked", saved);
    store.changed();
  };
  const words = t.notices.clock(day(today, ""), day(saved, ""));
  return warning(words, { label: t.notices.clockIsRight, act: isRight });
}

function restored(): TemplateResult | typeof nothing {
  const { restored: count } = planner().store;
  return count > 0 ? calm(t.notices.restored(count)) : nothing;
}

function setAside(): TemplateResult | typeof nothing {
  const { aside } = planner().store;
  if (aside.size === 0) return nothing;
  return warning(t.notices.aside(aside.size), { label: t.notices.see, act: goToData });
}

/** The browser's answer to keeping all this, at the moment of the first save. */
function promised(): TemplateResult | typeof nothing {
  const { persistence, settings, store } = planner();
  if (persistence === null) return nothing;
  const made = settings.get("backup_at");
  const backup = made ? t.data.age(distance(made, todayIn(null))) : t.data.never;
  const menu = persistence !== "granted" && installsFromMenu() ? t.notices.installFromMenu : "";
  const seen = (act: () => void) => (): void => {
    planner().persistence = null;
    act();
    store.changed();
  };
  return calm(
    [t.data.persistence[persistence], menu, backup].filter(Boolean).join(" "),
    ...(canInstall() ? [{ label: t.notices.install, act: seen(install) }] : []),
    { label: t.nav.data, act: seen(goToData) },
    { label: t.notices.understood, act: seen(() => undefined) },
  );
}

function filling(): TemplateResult | typeof nothing {
  const { share } = planner().store;
  const fullness = fullnessOf(share);
  if (fullness === "roomy") return nothing;
  const percent = Math.round(share * 100);
  return fullness === "filling"
    ? calm(t.notices.filling(percent))
    : warning(t.notices.nearlyFull(percent), { label: t.notices.exportNow, act: backUp });
}

function goToData(): void {
  location.hash = address({ view: "data" });
}

const warning = (text: string, ...actions: readonly Action[]): TemplateResult =>
  html`<div class="notice stack tight" role="alert">${content(text, actions)}</div>`;

const calm = (text: string, ...actions: readonly Action[]): TemplateResult =>
  html`<div class="notice calm stack tight" role="status">${content(text, actions)}</div>`;

const content = (text: string, actions: readonly Action[]): TemplateResult =>
  html`<p>${text}</p>
    ${
      actions.length > 0
        ? html`<div class="row">
            ${actions.map(
              ({ label, act }) => html`<button type="button" @click=${act}>${label}</button>`,
            )}
          </div>`
        : nothing
    }`;
