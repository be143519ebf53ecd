import { rounded } from "./svg.ts";
import type { Theme } from "./theme.ts";

/** Where a ring stands: its middle, the radius to the middle of its stroke, and the stroke's width. */
export interface RingPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly stroke: number;
}

/** A ring of which `share` (0 to 1) is done, clockwise from the top. */
export function ring(share: number, { x, y, radius, stroke }: RingPlace, { track, fill }: Theme): string[] {
  const circle = (colour: string): string =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${stroke}"/>`;
  if (share >= 1) return [circle(fill)];
  if (share <= 0) return [circle(track)];
  const angle = share * 2 * Math.PI;
  const [endX, endY] = [x + radius * Math.sin(angle), y - radius * Math.cos(angle)].map(rounded);
  const arc = `M${x} ${y - radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${endX} ${endY}`;
  return [
    circle(track),
    `<path d="${arc}" fill="none" stroke="${fill}" stroke-width="${stroke}" stroke-linecap="round"/>`,
  ];
}
