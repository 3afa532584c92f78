/** Pyodide from its own unmodified files beside this one, loading wheels as its manual says. */
import { loadPyodide } from "./pyodide/pyodide.mjs";

addEventListener("message", async ({ data }) => {
  const wheels = await (await fetch(new URL("wheels.json", import.meta.url))).json();
  const pyodide = await loadPyodide({
    packages: wheels.map((name) => new URL(name, import.meta.url).href),
  });
  postMessage(pyodide.pyimport("afterword.bridge").handle(data));
});
