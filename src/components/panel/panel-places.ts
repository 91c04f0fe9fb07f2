import {HelpletError} from '../../core/errors.js';
import {type Place, parsePlace} from '../../core/place.js';
import type {Suggestion} from '../../core/suggestion.js';
import {HelpletCloseEvent} from '../../events/close-event.js';
import {HelpletOpenEvent} from '../../events/open-event.js';
import {togglePanel} from '../../page/panel-link.js';
import {goTo} from '../../store/places.js';
import {reportFailure} from '../../store/report-failure.js';
import {PanelOptions} from './panel-options.js';

/** What a page can ask of a panel: to open and close, and where to go. */
export abstract class PanelPlaces extends PanelOptions {
  /** Opens a panel above the page, and goes to a place if one is given as text: `article/cards/limits`, `search/lost card`. */
  show(to?: string): void {
    const place = to ? parsePlace(to) : undefined;
    if (to && !place) {
      reportFailure(
        new HelpletError('command/usage', `"${to}" is no place in the help.`, {
          fix: 'Write article/<id>, search/<words>, category/<name>, home or contact.',
        }),
      );
    }
    if (place) this.goTo(place);
    else this.#present();
  }

  /** Closes a panel above the page; focus goes back to where it was. What was typed stays. */
  close(): void {
    if (!this.open || !this.dispatchEvent(new HelpletCloseEvent())) return;
    this.open = false;
  }

  /** Opens a panel above the page, or closes it. */
  toggle(): void {
    togglePanel(this);
  }

  /** Opens the panel at a place. */
  goTo(place: Place): void {
    if (!this.#present()) return;
    this.expectArticle();
    this.help.store.load();
    goTo(this.help.store, place);
  }

  /** Shows results for a query. */
  search(text: string): void {
    this.help.store.setQuery(text);
    this.help.store.submit();
  }

  /** Shows an article, at a heading if one is given. */
  showArticle(id: string, anchor?: string): void {
    this.help.store.openArticle(id, anchor);
  }

  /** Shows the articles of a category. */
  showCategory(name: string): void {
    this.help.store.openCategory(name);
  }

  /** Shows the home view. */
  home(): void {
    this.help.store.goHome();
  }

  /** To where the reader came from. */
  back(): void {
    this.expectArticle();
    this.help.store.back();
  }

  /** Suggests articles on the home view; without anything those for the current page. */
  suggest(what?: Suggestion): void {
    this.help.store.suggest(what);
  }

  /** Says whom the visitor belongs to, for articles with an `audience`. */
  identify({segments}: {readonly segments: readonly string[]}): void {
    this.help.store.identify(segments);
  }

  /** Brings the panel before the visitor. False when the page keeps it closed. */
  #present(): boolean {
    if (!this.isOverlay) {
      this.scrollIntoView({block: 'nearest'});
      return true;
    }
    if (this.open) return true;
    if (!this.dispatchEvent(new HelpletOpenEvent())) return false;
    this.beforeOpen();
    this.open = true;
    return true;
  }

  /** What the gesture to go back does in a sheet: to the view before, else it closes. */
  protected stepBack(): boolean {
    if (this.help.state.previousView) this.back();
    else this.close();
    return this.open;
  }

  /** Focus is about to leave the page. */
  protected abstract beforeOpen(): void;

  /** The article that comes next was asked for by someone in the panel. */
  protected abstract expectArticle(): void;
}
