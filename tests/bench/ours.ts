/** The benchmark's page: our engine, asked for one plan as soon as it is there. */
import { engine } from "../../site_templates/app/page/engine/client.js";
import { question, report } from "./question.js";

await report(() => engine().call(question));
