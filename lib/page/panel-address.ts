type Runtime = { readonly id: string; readonly getURL: (path: '/panel.html') => string };

/**
 * The panel's address for a frame in this page. Chrome: by its fixed address on the known sites, where alone the manifest lets it
 * in, since pages with `require-corp` refuse the other; by the address of this session (`use_dynamic_url`) on added sites, so
 * that no page there can find out that the extension is installed. Firefox has a random one for each profile anyway.
 */
export function panelAddress(runtime: Runtime, isKnownSite: boolean): string {
  if (isKnownSite && !import.meta.env.FIREFOX) return `chrome-extension://${runtime.id}/panel.html`;
  return runtime.getURL('/panel.html');
}
