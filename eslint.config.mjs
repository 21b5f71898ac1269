// The rules that matter most here are type-aware: a promise nobody waits for is a lost message.
import tseslint from 'typescript-eslint'

const businessTime = {
  selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: 'Wall time is read in core/clock.ts only; business code asks ctx.clock.',
}
const emptyDate = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Wall time is read in core/clock.ts only; business code asks ctx.clock.',
}
const environment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in server/config.ts only.',
}

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'data/', '.pack/', 'console/public/', 'examples/', 'reports/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
            },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', businessTime, emptyDate, environment],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['core/clock.ts'], rules: { 'no-restricted-syntax': ['error', environment] } },
  { files: ['server/config.ts'], rules: { 'no-restricted-syntax': ['error', businessTime, emptyDate] } },
  { files: ['**/*.test.ts', '**/*.fixture.ts', 'evals/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['server/http/**', 'server/commands/**', 'server/*.ts', 'console/**'],
    rules: { 'no-console': 'error' },
  },
)
