/**
 * Styles that the page's content security policy does not refuse: a constructed sheet is no inline style. Firefox gives content
 * scripts a sheet of another compartment, which a shadow root refuses; there a style element does it.
 */
export function addStyles(root: ShadowRoot, text: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = text;
    root.append(style);
  }
}
