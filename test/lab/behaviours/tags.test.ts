import { behaviours } from './behaviours.ts';

behaviours(({ behaviour, ground, open, put, visit, counted }) => {
  const src = (): string => `src="${ground.lab.collector.origin}/j/lab.js"`;
  const oneView = async (tag: string, body = ''): Promise<void> => {
    open();
    put('/faq', { tag, body });
    await visit('/faq');
    await counted(['0>4 faq /faq']);
  };

  behaviour('a plain tag in the head counts a view', () => oneView(`<script ${src()}></script>`));

  behaviour('a plain tag in the body counts a view', () =>
    oneView('', `<script ${src()}></script><p>More of the page.</p>`),
  );

  behaviour('a deferred tag counts a view', () => oneView(`<script defer ${src()}></script>`));

  behaviour('an async tag counts a view', () => oneView(`<script async ${src()}></script>`));

  behaviour('a tag of type module counts a view', () =>
    oneView(`<script type="module" ${src()}></script>`),
  );

  behaviour('a tag injected by a tag manager counts a view', () =>
    oneView(
      '',
      `<script>{
        const tag = document.createElement('script');
        tag.async = true;
        tag.src = '${ground.lab.collector.origin}/j/lab.js';
        document.head.append(tag);
      }</script>`,
    ),
  );

  behaviour('a tag injected after the load event counts a view', () =>
    oneView(
      '',
      `<script>addEventListener('load', () => {
        const tag = document.createElement('script');
        tag.src = '${ground.lab.collector.origin}/j/lab.js';
        document.body.append(tag);
      })</script>`,
    ),
  );

  behaviour('a tag that stands twice counts one view', () =>
    oneView(`<script defer ${src()}></script>`.repeat(2)),
  );

  behaviour('tags of every kind on one page count one view', () =>
    oneView(
      `<script ${src()}></script><script async ${src()}></script><script type="module" ${src()}></script>`,
      `<script ${src()}></script>`,
    ),
  );

  behaviour('a second tag that comes late counts nothing', async () => {
    open();
    await visit('/faq');
    await counted(['0>4 faq /faq']);
    await ground.tab.run(
      (url) =>
        new Promise<void>((done) => {
          const tag = document.createElement('script');
          tag.onload = () => done();
          tag.src = url;
          document.body.append(tag);
        }),
      `${ground.lab.collector.origin}/j/lab.js?again`,
    );
    await counted(['0>4 faq /faq']);
  });

  behaviour('calls made before the tag has loaded are heard, once', () =>
    oneView(
      `<script>(window.safar ||= []).push(['page', { kind: 'faq' }])</script><script async ${src()}></script>`,
    ),
  );

  behaviour('an element that is called safar is no tag', () =>
    oneView(`<script defer ${src()}></script>`, '<div id="safar"></div>'),
  );
});
