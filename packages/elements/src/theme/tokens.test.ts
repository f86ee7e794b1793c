import { expect, fixture, html } from '@open-wc/testing';
import type { Probe } from '../testing/probe.ts';
import '../testing/probe.ts';
import { themeClasses } from './theme.ts';

type Colour = readonly [number, number, number];

/** Relative luminance (WCAG 2.2, glossary). */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: Colour, other: Colour): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** A token as the browser computes it. */
function colour(probe: Probe, token: string): Colour {
  const ground = probe.shadowRoot?.querySelector<HTMLElement>('.root') as HTMLElement;
  const sample = document.createElement('span');
  sample.style.color = `var(--_${token})`;
  ground.append(sample);
  const found = getComputedStyle(sample).color.match(/\d+/g)?.slice(0, 3).map(Number) as unknown as Colour;
  sample.remove();
  return found;
}

/** Text on its grounds: 4.5:1. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['ground', 'surface', 'tint', 'mark', 'info-surface', 'success-surface', 'warning-surface', 'danger-surface']],
  ['quiet', ['ground', 'surface']],
  ['primary', ['ground', 'surface', 'tint']],
  ['primary-strong', ['ground', 'surface', 'tint']],
  ['on-primary', ['primary', 'primary-strong']],
  ['success', ['ground', 'success-surface']],
  ['warning', ['ground', 'warning-surface']],
  ['danger', ['ground', 'danger-surface']],
  ['info', ['ground', 'info-surface']],
];

/** Edges of controls and the focus: 3:1. */
const edges: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['ground', 'surface']],
  ['focus', ['ground', 'surface', 'tint']],
];

describe('design tokens', () => {
  for (const theme of ['light', 'dark', 'light elder', 'dark kiosk']) {
    it(`can be read in ${theme}`, async () => {
      const probe = await fixture<Probe>(html`<hall-probe theme=${theme}></hall-probe>`);
      const weak: string[] = [];
      for (const [pairs, least] of [[texts, 4.5], [edges, 3]] as const) {
        for (const [front, grounds] of pairs) {
          for (const ground of grounds) {
            const ratio = contrast(colour(probe, front), colour(probe, ground));
            if (ratio < least) weak.push(`${front} on ${ground}: ${ratio.toFixed(2)}`);
          }
        }
      }
      expect(weak).to.deep.equal([]);
    });
  }

  it('differ between light and dark, and follow the page where no theme says more', async () => {
    const dark = await fixture(html`<div style="color-scheme: dark"><hall-probe></hall-probe></div>`);
    expect(colour(dark.firstElementChild as Probe, 'ground')).to.deep.equal([21, 28, 38]);
    const light = await fixture(html`<div style="color-scheme: dark"><hall-probe theme="light"></hall-probe></div>`);
    expect(colour(light.firstElementChild as Probe, 'ground')).to.deep.equal([255, 255, 255]);
  });

  it('are larger for the old and at a kiosk', async () => {
    const probe = await fixture<Probe>(html`<hall-probe theme="elder"></hall-probe>`);
    const size = (): string => getComputedStyle(probe.shadowRoot?.querySelector('p') as Element).fontSize;
    expect(size()).to.equal('20px');
    probe.theme = 'kiosk';
    await probe.updateComplete;
    expect(size()).to.equal('22px');
  });
});

describe('themeClasses', () => {
  it('takes the words it knows, in any case and order', () => {
    expect(themeClasses('ELDER, dark pink')).to.equal('root dark elder');
    expect(themeClasses(undefined)).to.equal('root');
  });
});
