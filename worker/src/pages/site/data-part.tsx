import { FileFaultNote } from '../file-fault-note.tsx';
import { Say } from '../say.tsx';
import { Section } from '../summary/section.tsx';
import { actionOf, type PartProps } from './action-of.ts';
import { FaultNote } from './fault-note.tsx';
import { Field } from './field.tsx';
import { ToldOnce } from './told-once.tsx';

/** The owner's key, and all that the site has: taken out, put back, erased. */
export const DataPart = ({ l, page }: PartProps) => {
  const { m, f } = l;
  const { data } = m.site;
  const { site, outcome } = page;
  const { faults, key, restored, fileFault, erase } = outcome;
  const fault = (field: string) => faults?.find((each) => each.field === field);
  return (
    <Section id="data" title={m.site.parts.data}>
      {key && <ToldOnce l={l} id="new-key" title={data.made} text={key} />}
      {restored && (
        <p class="saved" role="status">
          <Say
            text={data.restored[f.form(restored.days)]}
            with={{ days: f.number(restored.days) }}
          />{' '}
          {restored.whole && data.restoredWhole}
        </p>
      )}
      <div class="lists">
        <div>
          <h3>{data.export}</h3>
          <p class="about">{data.exportAbout}</p>
          <p class="do">
            <a class="button quiet" href={`/v1/sites/${site.id}/export`} download="">
              {data.download}
            </a>
          </p>
        </div>
        <form
          method="post"
          action={actionOf(page, 'restore', 'restore')}
          enctype="multipart/form-data"
          id="restore"
        >
          <h3>{data.restore}</h3>
          <p class="about">{data.restoreAbout}</p>
          <Field l={l} faults={faults} name="file" label={data.file}>
            {(control) => <input {...control} type="file" accept="application/json,.json" />}
          </Field>
          {fileFault && (
            <div class="error">
              <FileFaultNote l={l} fault={fileFault} />
            </div>
          )}
          <label class="check">
            <input type="checkbox" name="whole" checked /> {data.whole}
          </label>
          <p class="do">
            <button type="submit" class="quiet">
              {data.upload}
            </button>
          </p>
        </form>
        <form method="post" action={actionOf(page, 'key', 'key')} id="key">
          <h3>{data.key}</h3>
          <p class="about">{data.keyAbout}</p>
          <label class="check">
            <input
              type="checkbox"
              name="sure"
              id="sure"
              aria-invalid={fault('sure') && 'true'}
              aria-describedby={fault('sure') && 'sure-error'}
            />{' '}
            {data.sure}
          </label>
          <FaultNote l={l} fault={fault('sure')} />
          <p class="do">
            <button type="submit" class="quiet">
              {data.roll}
            </button>
          </p>
        </form>
        <form method="post" action={actionOf(page, 'erase', 'erase')} id="erase" class="danger">
          <h3>{data.erase}</h3>
          <p class="about">{data.eraseAbout}</p>
          <Field
            l={l}
            faults={faults}
            name="erase-id"
            label={<Say text={data.eraseId} with={{ id: <b dir="ltr">{site.id}</b> }} />}
            id={site.id}
          >
            {(control) => (
              <input
                {...control}
                name="id"
                dir="ltr"
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
                value={erase ?? ''}
              />
            )}
          </Field>
          <p class="do">
            <button type="submit">{data.eraseDo}</button>
          </p>
        </form>
      </div>
    </Section>
  );
};
