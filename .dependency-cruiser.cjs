const services = ['services/kommun', 'services/region', 'gateway', 'exports', 'dashboard'];

/** Who may import whom. The house rules of CONTRIBUTING.md, checked by `npm run check`. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third. Types may refer to each other.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...services.map((service) => ({
      name: `${service.split('/').at(-1)}-stands-alone`,
      comment: 'Services, gateway and dashboard share SDL and packages, never code of their own.',
      severity: 'error',
      from: { path: `^${service}/`, pathNot: '\\.test\\.tsx?$|/test/' },
      to: { path: `^(${services.filter((other) => other !== service).join('|')})/` },
    })),
    {
      name: 'packages-know-no-service',
      severity: 'error',
      from: { path: '^packages/', pathNot: '\\.test\\.ts$|/test/' },
      to: { path: '^(services|gateway|exports|dashboard|dev|e2e|reference)/' },
    },
    {
      name: 'subgraph-is-below-disclosure',
      severity: 'error',
      from: { path: '^packages/(subgraph|server)/' },
      to: { path: '^packages/(disclosure|collaboration)/' },
    },
    {
      name: 'server-is-lowest',
      severity: 'error',
      from: { path: '^packages/server/' },
      to: { path: '^packages/(subgraph|disclosure|collaboration)/' },
    },
    {
      name: 'disclosure-is-below-collaboration',
      comment: 'The rules of secrecy know nothing of how the groups are organised.',
      severity: 'error',
      from: { path: '^packages/disclosure/', pathNot: '\\.test\\.ts$|/test/' },
      to: { path: '^packages/collaboration/' },
    },
    {
      name: 'figures-depend-on-nothing',
      comment: 'What may leave of a count is a function of the count, wherever it is shown.',
      severity: 'error',
      from: { path: '^packages/figures/', pathNot: '\\.test\\.ts$|/test/' },
      to: { pathNot: '^packages/figures/' },
    },
    {
      name: 'reference-is-data',
      comment: 'The real organisation depends on nothing.',
      severity: 'error',
      from: { path: '^reference/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^reference/' },
    },
    {
      name: 'product-needs-no-development-stack',
      severity: 'error',
      from: { path: `^(${services.join('|')}|packages|reference)/`, pathNot: '\\.test\\.tsx?$|/test/|/e2e/' },
      to: { path: '^(dev|e2e|bench)/' },
    },
    {
      name: 'only-main-starts',
      severity: 'error',
      from: { pathNot: '^$' },
      to: { path: '^(services/[^/]+|gateway|exports|dashboard/server|dev)/(src/)?main\\.ts$' },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule (*.rules.ts, decide.ts) is a function of its arguments: no database, no framework.',
      severity: 'error',
      from: { path: '(\\.rules|/decide)\\.ts$' },
      to: { path: 'node_modules/(typeorm|pg|@apollo|fastify)/' },
    },
    {
      name: 'services-know-no-type-graphql',
      comment: 'resolver → service → entity: a service speaks of rows and rules, not of the graph.',
      severity: 'error',
      from: { path: '^services/.*\\.(service|rules)\\.ts$' },
      to: { path: 'node_modules/type-graphql/' },
    },
    {
      name: 'pages-are-apart',
      severity: 'error',
      from: { path: '^dashboard/src/pages/([^/]+)/' },
      to: { path: '^dashboard/src/pages/', pathNot: '^dashboard/src/pages/$1/' },
    },
    {
      name: 'ui-and-charts-know-no-graph',
      comment: 'The design system has no query client, no router, no generated code.',
      severity: 'error',
      from: { path: '^dashboard/src/(ui|charts)/' },
      to: { path: '^dashboard/src/(gql|pages|session)/|node_modules/(urql|@urql|wouter)/' },
    },
    {
      name: 'no-rooms-without-a-purpose',
      severity: 'error',
      from: {},
      to: { path: '^(?!node_modules).*/(utils?|common|helpers?|shared|misc)(/|\\.tsx?$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|scratch|\\.samsyn)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
