/** The benchmark's other page: Pyodide as it comes, with the same wheels, in a worker as well. */
import { question, report } from "./question.js";

await report(
  () =>
    new Promise((resolve) => {
      const worker = new Worker(new URL("stock_worker.js", import.meta.url), { type: "module" });
      worker.addEventListener("message", ({ data }: MessageEvent<string>) => {
        const answer = JSON.parse(data) as { readonly result: unknown };
        resolve(answer.result);
      });
      worker.postMessage(JSON.stringify(question));
    }),
);
