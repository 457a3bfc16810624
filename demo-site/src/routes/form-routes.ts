import { isEmail, MAX_FIELD, MAX_MESSAGE } from '../address.ts';
import type { Desk } from '../desk.ts';
import { clubPage } from '../pages/after-sale.ts';
import { contactPage } from '../pages/people.ts';
import { pathTo, type PageId } from '../path-to.ts';
import type { Redirect, Visit } from '../view.ts';

/** The forms that answer. What is written in them goes nowhere: this is a demonstration. */
export function formRoutes(desk: Desk): void {
  desk.take('contact', (visit, form) => {
    const [name, email, message] = ['name', 'email', 'message'].map((f) => form.get(f) ?? '');
    const good =
      name!.trim() &&
      name!.length <= MAX_FIELD &&
      isEmail(email!) &&
      message!.trim() &&
      message!.length <= MAX_MESSAGE;
    return good ? back(visit, 'contact', '?sent=1') : contactPage(visit, form);
  });
  desk.take('survey', (visit) => back(visit, 'survey', '?thanks=1'));
  desk.take('club', (visit, form) =>
    isEmail(form.get('email') ?? '') ? back(visit, 'club', '?joined=1') : clubPage(visit, true),
  );
  desk.take('login', (visit, form) => {
    visit.session.name = (form.get('name') ?? '').trim().slice(0, MAX_FIELD);
    return back(visit, 'account');
  });
  desk.take('account', (visit) => {
    delete visit.session.name;
    return back(visit, 'account');
  });
}

/** A page to look at after a form was sent, so that reloading it sends nothing again. */
const back = (visit: Visit, page: PageId, search = ''): Redirect => ({
  to: pathTo(visit.lang, page) + search,
});
