import type { FileFault } from '../file-fault.ts';
import type { Locale } from './locale.ts';

/** Says why a file was not taken; of one that was changed, where: all of it is the API's, in English. */
export const FileFaultNote = ({ l, fault }: { l: Locale; fault: FileFault }) => (
  <>
    <p>{l.m.site.data.fileFaults[fault.is]}</p>
    {fault.is === 'changed' && (
      <p>
        <bdi>{l.lang === 'en' ? fault.detail : fault.field}</bdi>
      </p>
    )}
  </>
);
