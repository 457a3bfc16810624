import { nodeResolve } from '@rollup/plugin-node-resolve';
import { dts } from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';

/** The doors of the package: one file each, and one that they share. */
const input = Object.fromEntries(
  ['index', 'react', 'consent-mode', 'tcf', 'wp-consent'].map((door) => [door, `src/${door}.ts`]),
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
    output: { dir: 'dist/npm', format: 'es', chunkFileNames: '[name].js' },
    plugins: [nodeResolve(), esbuild({ target: 'es2021' })],
  },
  {
    input,
    external,
    output: { dir: 'dist/npm', format: 'es', chunkFileNames: '[name].d.ts' },
    plugins: [
      dts({ tsconfig: 'tsconfig.json', includeExternal: ['@safar/journey', '@safar/protocol'] }),
    ],
  },
];
