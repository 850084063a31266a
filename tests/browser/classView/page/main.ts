import '../../../../src/styles/site.css';
import '../../../../src/styles/classView.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import ClassView, { type ClassViewProps } from '../../../../src/islands/classView/ClassView.tsx';

declare global {
  interface Window {
    /** What the test shows. */
    classView: ClassViewProps;
  }
}

const view = document.getElementById('view');
if (view) createRoot(view).render(createElement(ClassView, window.classView));
