// Import borders (ARCHITECTURE.md, "Borders"). Each rule explains itself to whoever meets it.
const from = (path) => ({ path: `^${path}/`, pathNot: '\\.(test|fixture)\\.ts$' })
const folders = ['agent', 'channels', 'console', 'core', 'prompts', 'server', 'tools', 'evals']
const onlyTo = (folder, allowed, comment) => ({
  name: `${folder}-borders`,
  comment,
  severity: 'error',
  from: from(folder),
  to: {
    path: `^(${folders.filter((one) => !allowed.includes(one)).join('|')})/`,
    pathNot: '^channels/contract\\.ts$',
  },
})

export default {
  forbidden: [
    onlyTo(
      'prompts',
      ['prompts'],
      'Words know nothing: whoever reads prompts/ must be able to sign it without reading code.',
    ),
    onlyTo(
      'channels',
      ['channels', 'prompts'],
      'A channel carries words: it knows no database, no patient and no consent.',
    ),
    onlyTo(
      'core',
      ['core', 'prompts'],
      'core remembers and delivers; of channels it knows the contract alone.',
    ),
    onlyTo(
      'tools',
      ['tools', 'core', 'prompts'],
      'What a tool needs from the agent comes as a port in its context, wired in server/app.ts.',
    ),
    onlyTo(
      'agent',
      ['agent', 'tools', 'core', 'prompts'],
      'The agent decides; how words leave is not its business.',
    ),
    onlyTo(
      'server',
      ['server', 'console', 'agent', 'tools', 'core', 'channels', 'prompts'],
      'Production code imports no evals.',
    ),
    onlyTo(
      'console',
      ['console', 'server', 'agent', 'tools', 'core', 'channels', 'prompts'],
      'Production code imports no evals.',
    ),
    {
      name: 'sdk-in-channels',
      comment:
        'Provider SDKs live in their channel; database drivers in core/database; the MCP SDK in server/mcp.',
      severity: 'error',
      from: { pathNot: '^(core/database|server/mcp|evals|node_modules)/|\\.test\\.ts$' },
      to: { path: 'node_modules/(pg|@electric-sql|@modelcontextprotocol)/' },
    },
    {
      name: 'model-sdk-in-agent-models',
      comment:
        'Model SDKs live in agent/models: what is asked of a model, and what becomes of the answer, is one place.',
      severity: 'error',
      from: { pathNot: '^(agent/models|evals|node_modules)/' },
      to: { path: 'node_modules/(openai|langchain|@langchain)/' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing reaches this file: delete it or use it.',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.(test|contract|fixture)\\.ts$|^evals/|\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|console/public|evals/referees/node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs'],
    },
  },
}
