/**
 * Editing one record: what is typed is kept at once, and becomes a version when the person pauses,
 * leaves the field or leaves the page.
 */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { doneUnsaved, keepUnsaved, planner } from "./planner.ts";
import { asBody, asRecord, type PlannedRecord } from "./record.ts";
import type { Entry } from "./store/entry.ts";
import { SaveRefused, type Refusal } from "./store/store.ts";

const PAUSE_MS = 1_500;

export class RecordEdit implements ReactiveController {
  /** Why the last save was not tried; what was typed is still in the fields. */
  refused: Refusal | null = null;
  #local: { record: PlannedRecord; base: readonly string[] } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leave: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly id: () => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const changed = (): void => this.host.requestUpdate();
    const leave = planner().store.subscribe(changed);
    // A phone may end the browser at any time once the page is out of sight.
    const hidden = (): void => {
      if (document.visibilityState === "hidden") this.commit();
    };
    document.addEventListener("visibilitychange", hidden);
    this.#leave = () => {
      leave();
      document.removeEventListener("visibilitychange", hidden);
    };
  }

  hostDisconnected(): void {
    this.commit();
    this.#leave?.();
  }

  get entry(): Entry | null {
    return planner().store.entry(this.id());
  }

  /** The record with what is typed but not saved yet; null when there is none of this id. */
  get record(): PlannedRecord | null {
    if (this.#local) return this.#local.record;
    const entry = this.entry;
    return entry ? asRecord(entry.body) : null;
  }

  /** Change the record while the person types. */
  type(change: (record: PlannedRecord) => void): void {
    const record = this.record;
    const entry = this.entry;
    if (!record || !entry) return;
    const next = structuredClone(record);
    change(next);
    const base = this.#local?.base ?? entry.base;
    this.#local = { record: next, base };
    keepUnsaved(next, entry.id, base);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.commit(), PAUSE_MS);
    this.host.requestUpdate();
  }

  /** Change the record and save it. False when the store refused; the change is kept in the page. */
  save(change: (record: PlannedRecord) => void): boolean {
    this.type(change);
    return this.commit();
  }

  /** Save what was typed. */
  commit(): boolean {
    clearTimeout(this.#timer);
    const entry = this.entry;
    if (!this.#local || !entry) return true;
    const { record, base } = this.#local;
    try {
      planner().store.save(entry.id, asBody(record), base);
    } catch (refused) {
      if (!(refused instanceof SaveRefused)) throw refused;
      this.refused = refused.why;
      this.host.requestUpdate();
      return false;
    }
    this.refused = null;
    this.#local = null;
    doneUnsaved(entry.id);
    this.host.requestUpdate();
    return true;
  }
}
