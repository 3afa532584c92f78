/**
 * Lays out a graph: `node pages_map.ts < graph.json`.
 *
 * Standard input holds cards with their sizes, and links between them; standard output gets the place
 * of each card's centre, the bends of each link, and the size of the whole.
 */
import { text } from "node:stream/consumers";

import * as dagre from "@dagrejs/dagre";

/** What is used of dagre; Node's rules for modules cannot follow its own types. */
interface Graph {
  setGraph(label: object): void;
  setDefaultEdgeLabel(label: () => object): void;
  setNode(id: string, size: object): void;
  setEdge(from: string, to: string): void;
  graph(): { width: number; height: number };
  node(id: string): Place;
  edge(from: string, to: string): { points: Place[] };
}

interface Given {
  cards: { id: string; width: number; height: number }[];
  links: [from: string, to: string][];
}

interface Place {
  x: number;
  y: number;
}

const { Graph, layout } = dagre as unknown as {
  Graph: new () => Graph;
  layout: (graph: Graph) => void;
};
const given = JSON.parse(await text(process.stdin)) as Given;
const graph = new Graph();
graph.setGraph({
  rankdir: "TB",
  align: "UL",
  nodesep: 36,
  ranksep: 56,
  edgesep: 18,
  marginx: 12,
  marginy: 12,
});
graph.setDefaultEdgeLabel(() => ({}));
for (const { id, width, height } of given.cards) graph.setNode(id, { width, height });
for (const [from, to] of given.links) graph.setEdge(from, to);
layout(graph);

const whole = graph.graph();
process.stdout.write(
  JSON.stringify({
    width: whole.width,
    height: whole.height,
    cards: Object.fromEntries(
      given.cards.map(({ id }) => {
        const { x, y } = graph.node(id);
        return [id, { x, y }];
      }),
    ),
    links: given.links.map(([from, to]) => ({
      from,
      to,
      bends: graph.edge(from, to).points,
    })),
  }),
);
