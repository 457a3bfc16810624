import type { Locale } from '../locale.ts';
import { Say, sayText } from '../say.tsx';
import { ShareBar } from '../summary/share-bar.tsx';
import { Table } from '../summary/table.tsx';
import type { ModelReading, Preview } from './site-page-props.ts';

/** The last days through the site's model, and beside it through the one that is looked at. */
export const ModelPreview = ({ l, preview }: { l: Locale; preview: Preview }) => {
  const { stages } = l.m.site;
  return (
    <div class="preview" id="preview" role="status">
      <h3>{stages.previewTitle}</h3>
      <p class="about">
        <Say text={stages.previewAbout} with={{ range: l.f.range(preview.from, preview.to) }} />
      </p>
      <div class="pair">
        <Reading l={l} text={stages.now} reading={preview.now} />
        {preview.then ? (
          <Reading l={l} text={stages.then} reading={preview.then} />
        ) : (
          <p>{stages.notYet}</p>
        )}
      </div>
    </div>
  );
};

const Reading = ({ l, text, reading }: { l: Locale; text: string; reading: ModelReading }) => {
  const { m, f } = l;
  const most = Math.max(1, ...reading.stages.map(({ reached }) => reached));
  return (
    <Table
      caption={sayText(text, { model: reading.name[l.lang] || reading.name.en })}
      columns={[
        { name: m.site.stages.stageColumn },
        { name: m.site.stages.reached, number: true },
        { name: '', picture: true },
      ]}
      rows={reading.stages.map(({ name, reached }) => [
        <bdi>{name[l.lang] || name.en}</bdi>,
        f.number(reached),
        <ShareBar dir={l.dir} share={reached / most} />,
      ])}
    />
  );
};
