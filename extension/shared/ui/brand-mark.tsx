import type { JSX } from 'preact';

/** Tact's mark: a speech bubble cut from paper, holding the two signs, ● and ◆. Decorative: the name stands beside it. */
export function BrandMark({ size = 28 }: { readonly size?: number }): JSX.Element {
  return (
    <svg class="brand-mark" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <path
        class="brand-bubble"
        d="M10 6h28a7 7 0 0 1 7 7v16a7 7 0 0 1-7 7H23l-9.2 7.4A1.7 1.7 0 0 1 11 42v-6h-1a7 7 0 0 1-7-7V13a7 7 0 0 1 7-7Z"
      />
      <circle class="brand-value" cx="17" cy="21" r="6" />
      <path class="brand-promo" d="m32 14 7 7-7 7-7-7Z" />
    </svg>
  );
}
