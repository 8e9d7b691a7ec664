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

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  outDir: endToEnd ? '.output/e2e' : '.output',
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
    web_accessible_resources: [{ resources: ['panel.html'], matches: [...knownHostMatches] }],
    action: { default_title: '__MSG_extension_name__' },
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+T' }, description: '__MSG_extension_commandToggle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'throughline@throughline.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
