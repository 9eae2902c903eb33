import { RichTextData } from '@wordpress/rich-text';
import { useEffect, useState } from 'react';
import { type Caret, RichBlock } from './rich-block';

interface Block {
  readonly id: number;
  readonly value: RichTextData;
}

let lastId = 0;

function newBlock(value: RichTextData = RichTextData.empty()): Block {
  lastId++;
  return { id: lastId, value };
}

/** Words of the editor's own. */
export interface GutenbergWords {
  readonly title: string;
  readonly prompt: string;
  readonly block: string;
  readonly add: string;
}

/**
 * What stands in Gutenberg's writing flow: a title, blocks that are editable each, and the button that makes the first
 * one. The library's rich text is the real one; the blocks around it are built after the library's own structure.
 */
export function Gutenberg(props: {
  readonly words: GutenbergWords;
  /** Class names of the title, which each client gives itself. */
  readonly titleClass: string;
  /** The first paragraph is there from the beginning, without a press on the prompt. */
  readonly hasFirst?: boolean;
  readonly onText: (text: string) => void;
}) {
  const [title, setTitle] = useState('');
  const [blocks, setBlocks] = useState<readonly Block[]>(props.hasFirst ? [newBlock()] : []);
  const [caret, setCaret] = useState<{ readonly id: number; readonly caret: Caret } | null>(null);
  const { words, onText } = props;

  useEffect(() => {
    const texts = [title, ...blocks.map(({ value }) => value.text)];
    onText(texts.filter((text) => text.trim() !== '').join('\n\n'));
  }, [title, blocks, onText]);

  const moveTo = (id: number, at: number) => setCaret({ id, caret: { at } });
  const append = () => {
    const block = newBlock();
    setBlocks((all) => [...all, block]);
    moveTo(block.id, 0);
  };
  const split = (block: Block, before: RichTextData, after: RichTextData) => {
    const next = newBlock(after);
    setBlocks((all) =>
      all.flatMap((each) => (each.id === block.id ? [{ ...each, value: before }, next] : [each])),
    );
    moveTo(next.id, 0);
  };
  const join = (block: Block) => {
    const before = blocks[blocks.indexOf(block) - 1];
    if (!before) return;
    const value = RichTextData.fromPlainText(`${before.value.text}${block.value.text}`);
    setBlocks((all) =>
      all
        .filter((each) => each !== block)
        .map((each) => (each === before ? { ...each, value } : each)),
    );
    moveTo(before.id, before.value.text.length);
  };
  return (
    <>
      <div className="edit-post-visual-editor__post-title-wrapper">
        <RichBlock
          tag="h1"
          isPlain
          attributes={{ className: props.titleClass, 'aria-label': words.title }}
          value={title}
          placeholder={words.title}
          caret={null}
          onValue={() => undefined}
          onPlain={setTitle}
          onSplit={() => (blocks[0] ? moveTo(blocks[0].id, 0) : append())}
          onJoin={() => undefined}
        />
      </div>
      <div className="block-editor-block-list__layout is-root-container">
        {blocks.map((block) => (
          <RichBlock
            key={block.id}
            tag="p"
            attributes={{
              id: `block-${String(block.id)}`,
              className:
                'block-editor-rich-text__editable block-editor-block-list__block wp-block wp-block-paragraph rich-text',
              'aria-label': words.block,
              'data-block': String(block.id),
              'data-type': 'core/paragraph',
              'data-title': words.block,
            }}
            value={block.value}
            placeholder={words.prompt}
            caret={caret?.id === block.id ? caret.caret : null}
            onValue={(value) =>
              setBlocks((all) =>
                all.map((each) => (each.id === block.id ? { ...each, value } : each)),
              )
            }
            onSplit={(before, after) => split(block, before, after)}
            onJoin={() => join(block)}
          />
        ))}
        {blocks.length === 0 && (
          <div className="block-editor-default-block-appender has-visible-prompt">
            <p
              className="block-editor-default-block-appender__content"
              role="button"
              tabIndex={0}
              aria-label={words.add}
              onClick={append}
              onFocus={append}
            >
              {words.prompt}
            </p>
            <button
              type="button"
              className="block-editor-inserter__toggle pg-icon"
              aria-label={words.add}
            >
              +
            </button>
          </div>
        )}
      </div>
    </>
  );
}
