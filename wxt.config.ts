import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { knownHostMatches } from './lib/hosts/matches.ts';

/**
 * The end-to-end build differs from the shipped one in one thing only: the three known hosts are granted at install, because
 * headless Chromium never settles a permission prompt. `test/e2e/manifest.e2e.ts` holds the two manifests beside each other.
 */
const endToEnd = process.env.THROUGHLINE_BUILD === 'e2e';

const exportHosts = ['https://*.googleusercontent.com/*'];

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://docs.google.com https://*.googleusercontent.com",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/**
 * The panel is opened cold nearly every time, and each file that it loads costs a way to the browser's process: what it needs
 * for its first sight is one file, what it reads the workspace with another.
 */
const pages = {
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'panel-sight', test: /components[\\/]panel[\\/]TabPanel\.tsx$/, priority: 2 },
            { name: 'panel-store', test: /components[\\/]panel-store\.ts$/, priority: 1 },
          ],
        },
      },
    },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  outDir: endToEnd ? '.output/e2e' : '.output',
  hooks: {
    // Content scripts are loaded into every page of a site: they take the browser's own API, which has all that they use, and
    // leave out 3 kB of polyfill, and are written as short as can be.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ inputPath }) => inputPath.endsWith('.html'))) Object.assign(config, mergeConfig(config, pages));
      if (!entrypoints.every(({ type }) => type === 'unlisted-script')) return;
      const lean = {
        resolve: { alias: { 'wxt/browser': '@wxt-dev/browser' } },
        build: { target: ['chrome125', 'firefox140'], minify: 'terser' as const, terserOptions: { compress: { passes: 2 } } },
      };
      Object.assign(config, mergeConfig(config, lean));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    ...(endToEnd
      ? { host_permissions: [...knownHostMatches], optional_host_permissions: [...exportHosts, 'https://*/*', 'http://*/*'] }
      : { optional_host_permissions: [...knownHostMatches, ...exportHosts, 'https://*/*', 'http://*/*'] }),
    content_security_policy: { extension_pages: contentSecurityPolicy },
    // Known hosts by the fixed address, which alone a page with `require-corp` lets in; added sites by that of the session,
    // which no page can guess (docs/adr/0003-panel-address.md).
    web_accessible_resources: [
      { resources: ['panel.html'], matches: [...knownHostMatches] },
      { resources: ['panel.html'], matches: ['https://*/*', 'http://*/*'], use_dynamic_url: true },
    ],
    // Where a page of ours runs, the background takes the popup away and the button opens the panel there.
    action: { default_title: '__MSG_extension_name__', default_popup: 'panel.html?popup' },
    omnibox: { keyword: 'tl' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+T' } } },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: '__MSG_extension_name__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'throughline@throughline.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'panel.html' }, minimum_chrome_version: '125' }),
  }),
});
