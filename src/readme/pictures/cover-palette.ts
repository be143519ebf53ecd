/** The colours of a drawn cover: its ground, a second shade of it, and one that stands out. */
export interface CoverColours {
  readonly ground: string;
  readonly shade: string;
  readonly accent: string;
}

/** Calm pairs. White and the accent have a contrast of 4.5:1 at least with the ground, whatever page is around. */
export const COVER_PALETTE: readonly [CoverColours, ...CoverColours[]] = [
  { ground: "#27425f", shade: "#43688c", accent: "#e8b36d" },
  { ground: "#2f5142", shade: "#4f7d68", accent: "#e3cb86" },
  { ground: "#54385c", shade: "#7a5885", accent: "#ecb3a6" },
  { ground: "#82382f", shade: "#a85d4e", accent: "#f4cb90" },
  { ground: "#1e5156", shade: "#3f7c80", accent: "#f4bd9a" },
  { ground: "#434c59", shade: "#687383", accent: "#b9d3d6" },
  { ground: "#545527", shade: "#7a7a41", accent: "#ecdc9b" },
  { ground: "#6d2c42", shade: "#934f66", accent: "#efc0ab" },
  { ground: "#3b3f7a", shade: "#5e63a6", accent: "#c4cbf4" },
  { ground: "#5e4633", shade: "#836750", accent: "#e6c594" },
  { ground: "#205072", shade: "#3d769a", accent: "#a9dccf" },
  { ground: "#3d5a2b", shade: "#5f8147", accent: "#dfe0a0" },
];

/** The colours of pages: of papers and articles. */
export const PAGE = { ground: "#fbfaf6", edge: "#d5d0c4", ink: "#24292f", muted: "#57606a", line: "#d9d5cb" };
