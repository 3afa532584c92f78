/** The benchmark's page: our engine, asked for one plan as soon as it is there, then as told. */
import { engine } from "../../site_templates/app/page/engine/client.js";
import type { Request, Verb } from "../../site_templates/app/shared/protocol.js";
import { question, report } from "./question.js";

Object.assign(window, { ask: (request: Request<Verb>) => engine().call(request) });
await report(() => engine().call(question));
