/**
 * One call from the dialplan's hand to the dialplan's hand: who says what when, and what is kept of it.
 *
 * <p>Example: listen → 「诉讼费怎么收」 → {@code QaEngine} → say → listen; key 0 at any time → back to the dialplan, to a
 * person.
 */
@NullMarked
package cn.hotline12368.bridge.call;

import org.jspecify.annotations.NullMarked;
