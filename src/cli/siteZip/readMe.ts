/** The name of the file that says how to open an unpacked site. It comes before the others in a list. */
export const README_NAME = 'READ ME FIRST.txt';

// Plain letters, and line ends as every editor shows them.
const TEXT = `SLANTWISE
Quizzes made out of articles: flag what is slanted, and see why.


HOW TO OPEN IT

1. Unpack the zip file first. Looked at inside the zip, the pages do not work.
     Windows:    right-click the zip file, then "Extract All..."
     Mac:        double-click the zip file
     Chromebook: right-click the zip file, then "Extract all"
2. In the folder that this makes, double-click "index.html".
   (Your computer may show it as "index".) It opens in your web browser.

There is nothing to install, and no internet is needed.


WHAT IS KEPT WHERE

Flags, notes and scores are kept by the web browser, on the computer the
quiz is done on. They are sent nowhere, and another computer or another
browser knows nothing of them. Do not move or rename the folder while a
quiz is being done: some browsers go by the place of a page.

To take a result along: hand in, then choose "Save the result". It makes a
small file, which opens on the same quiz on another computer, under
"Settings".

On a shared computer, "Settings" also wipes an attempt from the device.


TO PUT IT ON A WEBSITE

Copy everything in this folder to any folder of a web host, as it is.
Nothing there has to be set up. Over https, pages that were visited once
then also open without a network.


The licences of other people's work in here are in
"third-party-licences.txt".
`;

export function readMe(): string {
  return TEXT.replaceAll('\n', '\r\n');
}
