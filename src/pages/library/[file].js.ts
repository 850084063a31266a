import type { APIRoute, GetStaticPaths } from 'astro';
import { wholeLibraryFile } from '../_library.ts';
import { listings } from '../_packs.ts';

export const getStaticPaths = (async () => {
  const { name, script } = wholeLibraryFile(await listings());
  return [{ params: { file: name }, props: { script } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ script: string }> = ({ props }) =>
  new Response(props.script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
