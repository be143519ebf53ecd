import type { CoverColours } from "./cover-palette.ts";

/** Where the highest motif begins. */
export const MOTIF_TOP = 164;

/** What fills the lower part of a drawn cover, from `MOTIF_TOP` to its end at 300; it goes on below for covers with long titles. */
type Motif = (colours: CoverColours) => readonly string[];

const hills: Motif = ({ shade, accent }) => [
  `<circle cx="138" cy="196" r="30" fill="${accent}"/>`,
  `<path d="M0 236C50 196 92 206 132 232S182 246 200 228V420H0Z" fill="${shade}"/>`,
  `<path d="M0 262C44 246 74 244 112 262S170 286 200 270V420H0Z" fill="#000" fill-opacity=".22"/>`,
];

const spines: Motif = ({ shade, accent }) => [
  `<path d="M20 300V186h22V420H20ZM66 204h18V420H66ZM112 172h26V420h-26ZM162 196h20V420h-20Z" fill="${shade}"/>`,
  `<path d="M44 214h20V420H44ZM87 190h22V420H87ZM141 208h18V420h-18Z" fill="${accent}"/>`,
  `<path d="M20 206h22M66 222h18M112 192h26M162 214h20M87 212h22" stroke="#000" stroke-opacity=".25" stroke-width="4"/>`,
];

const arcs: Motif = ({ shade, accent }) => [
  `<g fill="none" stroke="${shade}" stroke-width="13"><circle cx="200" cy="300" r="128"/><circle cx="200" cy="300" r="94"/></g>`,
  `<circle cx="200" cy="300" r="60" fill="${accent}"/>`,
];

const circles: Motif = ({ shade, accent }) => [
  `<circle cx="74" cy="238" r="52" fill="${shade}"/>`,
  `<circle cx="126" cy="238" r="52" fill="${accent}" fill-opacity=".82"/>`,
];

const peaks: Motif = ({ shade, accent }) => [
  `<path d="M-10 420V284L58 190l72 110v120Z" fill="${shade}"/>`,
  `<path d="M60 420V300l74-84 76 92v112Z" fill="${accent}"/>`,
  `<path d="M134 216l76 92v112h-76Z" fill="#000" fill-opacity=".14"/>`,
];

const waves: Motif = ({ shade, accent }) => [
  `<g fill="none" stroke="${shade}" stroke-width="9"><path d="M-20 206q27-26 55 0t55 0 55 0 55 0 55 0"/><path d="M-20 258q27-26 55 0t55 0 55 0 55 0 55 0"/></g>`,
  `<path d="M-20 232q27-26 55 0t55 0 55 0 55 0 55 0" fill="none" stroke="${accent}" stroke-width="9"/>`,
];

const tiles: Motif = ({ shade, accent }) => [
  `<path d="M0 300V250a50 50 0 0 1 50 50ZM50 250v-50a50 50 0 0 1 50 50ZM100 300v-50a50 50 0 0 1 50 50ZM150 250v-50a50 50 0 0 1 50 50Z" fill="${shade}"/>`,
  `<path d="M50 250h50a50 50 0 0 1-50 50ZM150 250h50a50 50 0 0 1-50 50ZM0 200h50a50 50 0 0 1-50 50ZM100 200h50a50 50 0 0 1-50 50Z" fill="${accent}"/>`,
];

const window: Motif = ({ shade, accent }) => [
  `<path d="M62 420V234a38 38 0 0 1 76 0V420Z" fill="${accent}"/>`,
  `<path d="M44 420V234a56 56 0 0 1 112 0V420" fill="none" stroke="${shade}" stroke-width="9"/>`,
  `<circle cx="100" cy="240" r="16" fill="#fff" fill-opacity=".75"/>`,
];

export const MOTIFS: readonly [Motif, ...Motif[]] = [hills, spines, arcs, circles, peaks, waves, tiles, window];
