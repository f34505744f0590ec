"""Charts as native item views that paint themselves: keys, focus and screen readers come with them."""
