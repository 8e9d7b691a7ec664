const columns = 3;
const rows = 12;
/** So many points of the strip with page content beneath mean that something there would be read. */
const enough = 2;

/**
 * Whether something of the page lies beneath the strip of `width` px at the window's right, although room was made: fixed
 * elements, or a layout by script that goes by the window. The page's bare ground does not count.
 */
export function coversContent(width: number, ours: Element, page: Window = window): boolean {
  const { document, innerWidth, innerHeight } = page;
  const grounds = new Set<Element>([ours, document.documentElement, document.body]);
  let covered = 0;
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const x = innerWidth - (width * (column + 0.5)) / columns;
      const y = (innerHeight * (row + 0.5)) / rows;
      if (document.elementsFromPoint(x, y).some((element) => !grounds.has(element) && isSeen(element, page))) covered += 1;
    }
  }
  return covered >= enough;
}

function isSeen(element: Element, page: Window): boolean {
  const { visibility, opacity, pointerEvents } = page.getComputedStyle(element);
  return visibility === 'visible' && opacity !== '0' && pointerEvents !== 'none';
}
