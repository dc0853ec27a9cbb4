import { isArticle } from '../backstory-page.ts';
import { ON_PAGE } from '../contenders/on-page.ts';
import { ON_TEXT } from '../contenders/on-text.ts';
import { Lab } from './lab.ts';

declare global {
  interface Window {
    lab: Lab;
  }
}

window.lab = new Lab([...ON_TEXT, ...ON_PAGE], isArticle);
