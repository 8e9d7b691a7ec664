type Attributes = Readonly<Record<string, string | number>>;

/** An element with its attributes and children; markup is never parsed, since pages enforce Trusted Types. */
export function build<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** A 16 px line drawing, hidden from screen readers: the words beside it say the same. */
export function buildIcon(...shapes: readonly (readonly [shape: 'path' | 'circle', attributes: Attributes])[]): SVGSVGElement {
  const svg = inSvg('svg', { width: 16, height: 16, viewBox: '0 0 16 16', 'aria-hidden': 'true', class: 'icon' });
  svg.append(...shapes.map(([shape, attributes]) => inSvg(shape, attributes)));
  return svg;
}

function inSvg<Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes: Attributes): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
