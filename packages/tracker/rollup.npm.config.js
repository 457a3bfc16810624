import { nodeResolve } from '@rollup/plugin-node-resolve';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';

/** A path of this package, wherever the build is started from. */
const here = (path) => new URL(path, import.meta.url).pathname;

/** The doors of the package: one file each, and one that they share. */
const input = Object.fromEntries(
  ['index', 'react', 'consent-mode', 'tcf', 'wp-consent'].map((door) => [
    door,
    here(`src/${door}.ts`),
  ]),
);
const external = ['react'];

/**
 * The npm package, `dist/npm`. Its types name no private package: what they say of a journey is
 * written into them.
 *
 * @type {import('rollup').RollupOptions[]}
 */
export default [
  {
    input,
    external,
    output: { dir: here('dist/npm'), format: 'es', chunkFileNames: '[name].js' },
    plugins: [nodeResolve(), esbuild({ target: 'es2021' })],
  },
  {
    input,
    external,
    output: { dir: here('dist/npm'), format: 'es', chunkFileNames: '[name].d.ts' },
    plugins: [
      dts({
        tsconfig: here('tsconfig.json'),
        includeExternal: ['@safar/journey', '@safar/protocol'],
      }),
    ],
  },
];
