import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inlineScript, inlineStyle } from './inlineText.ts';

describe('inlineScript', () => {
  it.each([
    '"</script><!--" + `</SCRIPT <!--` + "<!-- </script>"',
    '/<!--[</script>]/u.source',
    '"a\0b".length',
    '"plain"',
  ])('keeps what a script does: %j', (code) => {
    const inline = inlineScript(code);
    expect(inline).not.toMatch(/<\/script|<!--|\0/i);
    expect(String(runInNewContext(inline))).toBe(
      String(runInNewContext(code)).replace('<!--[</', String.raw`\x3c!--[\x3c/`),
    );
  });

  it('has the line ends that HTML makes of them', () => {
    expect(inlineScript('1;\r\n2;\r3')).toBe('1;\n2;\n3');
  });

  it('refuses what cannot be written in another way', () => {
    expect(() => inlineScript('String.raw`</script>`')).toThrow('cannot stand in HTML');
    expect(() => inlineScript('1 // </script>')).toThrow('cannot stand in HTML');
  });
});

describe('inlineStyle', () => {
  it('does not end early', () => {
    expect(inlineStyle('a{content:"</style>"}\r\n')).toBe('a{content:"<\\/style>"}\n');
  });
});
