/** Draws made-up years as an SVG of two panels over the weeks of the year: the share kept, and the hours promised. */
import type { Week } from "./weeks.ts";

export interface Line {
  readonly label: string;
  readonly weeks: readonly Week[];
  readonly color: string;
  readonly dashed?: boolean | undefined;
}

export interface Plot {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Counted in weeks from the beginning; may have fractions. */
  readonly slowDownAt: number;
  readonly holidays: readonly { readonly from: number; readonly until: number }[];
}

interface Panel {
  readonly title: string;
  readonly top: number;
  readonly ticks: readonly number[];
  readonly unit: string;
  readonly of: (week: Week) => number | undefined;
}

const WIDTH = 800;
const LEFT = 56;
const RIGHT = 640;
const HEIGHT = 180;

const PANELS: readonly Panel[] = [
  {
    title: "Promises kept",
    top: 64,
    ticks: [75, 80, 85, 90, 95, 100],
    unit: " %",
    of: ({ kept }) => kept,
  },
  {
    title: "Promised, in opening hours",
    top: 304,
    ticks: [0, 5, 10, 15, 20, 25],
    unit: " h",
    of: ({ hours }) => hours,
  },
];

export function drawPlot({ title, lines, slowDownAt, holidays }: Plot): string {
  const count = Math.max(...lines.map(({ weeks }) => weeks.length));
  const x = (week: number): number => round(LEFT + ((RIGHT - LEFT) * week) / count);
  const bottom = (PANELS.at(-1)?.top ?? 0) + HEIGHT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 48}" font-family="sans-serif" font-size="12" fill="#333">`,
    `<title>${title}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="${LEFT}" y="26" font-size="15" font-weight="bold">${title}</text>`,
    ...PANELS.flatMap((panel) => [
      ...holidays.map(
        ({ from, until }) =>
          `<rect x="${x(from)}" y="${panel.top}" width="${round(x(until) - x(from))}" height="${HEIGHT}" fill="#f1efe8"/>`,
      ),
      ...drawPanel(panel, lines, x),
      `<path d="M${x(slowDownAt)} ${panel.top}v${HEIGHT}" stroke="#333" stroke-dasharray="2 3"/>`,
    ]),
    `<text x="${x(slowDownAt) + 6}" y="${(PANELS[0]?.top ?? 0) + HEIGHT - 8}">answers take 2.5 times as long</text>`,
    ...holidays.map(
      ({ from, until }) =>
        `<text x="${x((from + until) / 2)}" y="${bottom - 8}" text-anchor="middle" fill="#777">holidays</text>`,
    ),
    ...[0, 13, 26, 39, 52].map(
      (week) => `<text x="${x(week)}" y="${bottom + 18}" text-anchor="middle">${week}</text>`,
    ),
    `<text x="${x(26)}" y="${bottom + 36}" text-anchor="middle">weeks</text>`,
    ...drawKey(lines),
    "</svg>\n",
  ].join("\n");
}

function drawPanel(panel: Panel, lines: readonly Line[], x: (week: number) => number): string[] {
  const [lowest = 0] = panel.ticks;
  const highest = panel.ticks.at(-1) ?? 1;
  const y = (value: number): number =>
    round(panel.top + HEIGHT - (HEIGHT * (Math.max(value, lowest) - lowest)) / (highest - lowest));
  return [
    `<text x="${LEFT}" y="${panel.top - 12}" font-weight="bold">${panel.title}</text>`,
    ...panel.ticks.flatMap((tick) => [
      `<path d="M${LEFT} ${y(tick)}H${RIGHT}" stroke="${tick === 95 ? "#333" : "#ddd"}"/>`,
      `<text x="${LEFT - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}${panel.unit}</text>`,
    ]),
    ...lines.map(({ weeks, color, dashed }) => {
      const points = weeks.flatMap((week, index) => {
        const value = panel.of(week);
        return value === undefined ? [] : [`${x(index + 0.5)} ${y(value)}`];
      });
      const style = dashed === true ? ' stroke-dasharray="5 4"' : "";
      return `<path d="M${points.join("L")}" fill="none" stroke="${color}" stroke-width="1.8"${style}/>`;
    }),
  ];
}

function drawKey(lines: readonly Line[]): string[] {
  return lines.flatMap(({ label, color, dashed }, index) => {
    const y = (PANELS[0]?.top ?? 0) + 16 + index * 22;
    const style = dashed === true ? ' stroke-dasharray="5 4"' : "";
    return [
      `<path d="M${RIGHT + 16} ${y}h22" stroke="${color}" stroke-width="2.5"${style}/>`,
      `<text x="${RIGHT + 44}" y="${y + 4}">${label}</text>`,
    ];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
