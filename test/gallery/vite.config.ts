import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The panel's states as an ordinary page, outside any browser extension. Nothing of it is shipped. */
export default defineConfig({
  root,
  plugins: [react(), words()],
  resolve: { alias: { '#i18n': `${repository}.wxt/i18n/index.ts` } },
  build: { outDir: `${repository}.cache/gallery`, emptyOutDir: true, chunkSizeWarningLimit: 5_000 },
  logLevel: 'warn',
});

/** Stands in for the one browser API that the components use: the words of the extension. */
function words(): Plugin {
  return {
    name: 'gallery-words',
    async generateBundle() {
      const messages = generateChromeMessages(await parseMessagesFile(`${repository}locales/en.yml`));
      const source = `
        const messages = ${JSON.stringify(messages)};
        globalThis.chrome = { runtime: { id: 'gallery' }, i18n: { getMessage(key, values) {
          return (messages[key]?.message ?? '').replace(/\\$(\\d)/g, (_, at) => String([values].flat()[at - 1] ?? ''));
        } } };`;
      this.emitFile({ type: 'asset', fileName: 'messages.js', source });
    },
  };
}
