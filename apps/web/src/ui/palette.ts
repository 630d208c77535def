/** A colour scheme of the workstation: every colour that text, lines or charts are drawn in, as hex. */
export interface Palette {
  readonly canvas: string;
  readonly panel: string;
  readonly sunken: string;
  readonly border: string;
  /** Borders that carry meaning (inputs, checkboxes): 3:1 against the panel. */
  readonly control: string;
  /** Borders of buttons, whose words say enough. */
  readonly button: string;
  readonly text: string;
  readonly dimmed: string;
  readonly blue: string;
  readonly blueSoft: string;
  readonly blueText: string;
  readonly green: string;
  readonly greenSoft: string;
  readonly amber: string;
  readonly amberSoft: string;
  readonly red: string;
  readonly redSoft: string;
  readonly mark: string;
  readonly markActive: string;
  /** Chart strokes: the forecast, its likely range, last year, history, grid lines and tick text. */
  readonly chartMain: string;
  readonly chartRange: string;
  readonly chartLastYear: string;
  readonly chartHistory: string;
  readonly chartGrid: string;
  readonly chartText: string;
}

export const lightPalette: Palette = {
  canvas: '#f5f6f8',
  panel: '#ffffff',
  sunken: '#f0f2f5',
  border: '#dfe3e8',
  control: '#868e99',
  button: '#c6ccd5',
  text: '#1a1e26',
  dimmed: '#5a626f',
  blue: '#1d5bc4',
  blueSoft: '#e9f0fc',
  blueText: '#1a53b3',
  green: '#1c6b3c',
  greenSoft: '#e4f4ea',
  amber: '#855200',
  amberSoft: '#fdf1da',
  red: '#b3261e',
  redSoft: '#fdebe9',
  mark: '#dbe7fb',
  markActive: '#ffe08a',
  chartMain: '#1d5bc4',
  chartRange: '#c3d6f5',
  chartLastYear: '#757d89',
  chartHistory: '#a3abb8',
  chartGrid: '#e6e9ee',
  chartText: '#5a626f',
};

export const darkPalette: Palette = {
  canvas: '#121419',
  panel: '#1a1d23',
  sunken: '#15181d',
  border: '#2d323b',
  control: '#6f7885',
  button: '#3d444f',
  text: '#e6e8ec',
  dimmed: '#a3abb7',
  blue: '#2c68d0',
  blueSoft: '#1c2a45',
  blueText: '#8db6ff',
  green: '#72d399',
  greenSoft: '#17301f',
  amber: '#f0b64f',
  amberSoft: '#33270f',
  red: '#ff9c93',
  redSoft: '#3a1d1b',
  mark: '#23406f',
  markActive: '#6b5410',
  chartMain: '#6ea3ff',
  chartRange: '#24406e',
  chartLastYear: '#9aa3b0',
  chartHistory: '#6f7885',
  chartGrid: '#2a2f38',
  chartText: '#a3abb7',
};

/** `blueSoft` → `--hl-blue-soft`: the custom property each colour is known by in style sheets. */
export function paletteVariables(palette: Palette): Record<string, string> {
  return Object.fromEntries(
    Object.entries(palette).map(([name, value]) => [
      `--hl-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      value,
    ]),
  );
}
