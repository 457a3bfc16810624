import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

/** What every browser of the last five years reads. */
const target = 'es2021';

const pluginsWith = (compress) => [
  nodeResolve(),
  esbuild({ target }),
  terser({
    ecma: 2021,
    module: true,
    compress: {
      passes: 4,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      booleans_as_integers: false,
      keep_fargs: false,
      hoist_props: true,
      ...compress,
    },
    format: { comments: false },
  }),
];

const plugins = pluginsWith({});

/** The first file is to be small as brotli has it: what is shorter before may be longer after. */
const first = pluginsWith({
  unsafe: true,
  unsafe_arrows: false,
  hoist_funs: true,
  reduce_funcs: false,
  conditionals: false,
  comparisons: false,
});

/**
 * Keeps a classic script's names to itself, in fewer bytes than a function would. What is declared as a
 * function would still be the page's: in a block, too, it becomes a global one
 * (https://tc39.es/ecma262/#sec-block-level-function-declarations-web-legacy-compatibility-semantics).
 */
const asBlock = {
  name: 'as-block',
  renderChunk(code) {
    for (const { type, kind } of this.parse(code).body)
      if (type === 'FunctionDeclaration' || kind === 'var')
        throw new Error('the first file declares a function or a var: it would be a global one');
    return { code: `{${code.trim().replace(/;$/, '')}}`, map: null };
  },
};

/**
 * Puts the first file's one great function in brackets: it is called at once, and V8 then reads it once
 * and not twice (https://v8.dev/blog/preparser#pife). Terser's own `wrap_func_args` does it to all.
 */
const readOnce = {
  name: 'read-once',
  renderChunk: (code) => {
    const [before, call, after] = code.split(/(?<=\()(function\(\[.*\})(?=\)\(__SAFAR__\))/s);
    if (!call) throw new Error('the first file ends with no call of a function with __SAFAR__');
    return { code: `${before}(${call})${after}`, map: null };
  },
};

/**
 * The three files are text: the worker imports them as such, and writes a site's configuration over
 * `__SAFAR__` in the first two.
 *
 * @type {import('rollup').RollupOptions[]}
 */
export default [
  {
    input: 'src/snippet.ts',
    output: { file: 'dist/snippet.txt', format: 'es' },
    plugins: [...first, readOnce, asBlock],
  },
  { input: 'src/journey.ts', output: { file: 'dist/journey.txt', format: 'es' }, plugins },
  { input: 'src/vitals.ts', output: { file: 'dist/vitals.txt', format: 'es' }, plugins },
];
