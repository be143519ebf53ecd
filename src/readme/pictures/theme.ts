/** The colours of a drawing, GitHub's own for text on its light and its dark page. The page itself shows through. */
export interface Theme {
  readonly name: "light" | "dark";
  readonly ink: string;
  readonly muted: string;
  readonly track: string;
  /** For what is not there yet: nothing is lost where it isn't seen. */
  readonly faint: string;
  readonly fill: string;
  /** Text on the fill. */
  readonly onFill: string;
}

export const THEMES: readonly Theme[] = [
  {
    name: "light",
    ink: "#1f2328",
    muted: "#59636e",
    track: "#d8dee4",
    faint: "#eff2f5",
    fill: "#1f883d",
    onFill: "#ffffff",
  },
  {
    name: "dark",
    ink: "#f0f6fc",
    muted: "#9198a1",
    track: "#3d444d",
    faint: "#1c2128",
    fill: "#3fb950",
    onFill: "#0d1117",
  },
];

/** The colours of bars, which are the same on both pages: GitHub's page shows through the track. */
export const BAR_COLOURS = { fill: "#2a9149", track: "#818b98", trackOpacity: 0.25 };
