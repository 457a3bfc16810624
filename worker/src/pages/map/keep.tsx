import { FileFaultNote } from '../file-fault-note.tsx';
import type { Locale } from '../locale.ts';
import { mapAddressOf } from './map-address.ts';
import type { MapPageProps } from './map-props.ts';

/** What can be done with the maps as a whole. */
export const Keep = ({ l, page }: { l: Locale; page: MapPageProps }) => {
  const { m } = l;
  const { site, isOwner, badFile } = page;
  return (
    <section class="keep" aria-labelledby="keep">
      <h2 id="keep">{m.map.keep}</h2>
      <p class="about">{m.map.print}</p>
      <p class="do">
        {isOwner && <a href={mapAddressOf(page, {}, '/history')}>{m.map.history}</a>}
        <a href={`/v1/sites/${site.id}/map`} download={`safar-map-${site.id}.json`}>
          {m.map.export}
        </a>
      </p>
      {isOwner && (
        <details id="import" open={badFile !== undefined}>
          <summary>{m.map.import}</summary>
          <form
            class="import"
            method="post"
            action={`${mapAddressOf(page)}#import`}
            enctype="multipart/form-data"
          >
            <input type="hidden" name="what" value="import" />
            {badFile && (
              <div class="error" role="alert" id="import-error">
                <p>{m.map.badFile}</p>
                <FileFaultNote l={l} fault={badFile} />
              </div>
            )}
            <p class="about">{m.map.importAbout}</p>
            <label>
              <span>{m.map.file}</span>
              <input
                type="file"
                name="file"
                accept=".json,application/json"
                aria-invalid={badFile && 'true'}
                aria-describedby={badFile && 'import-error'}
                required
              />
            </label>
            <button type="submit">{m.map.take}</button>
          </form>
        </details>
      )}
    </section>
  );
};
