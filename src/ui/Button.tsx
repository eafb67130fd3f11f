import type { ComponentProps } from 'react';
import { Link } from 'wouter';
import { classNames } from './class-names.ts';
import styles from './Button.module.css';

type Weight = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps extends ComponentProps<'button'> {
  /** One primary button to a page: the thing most people came to do. */
  weight?: Weight;
}

export function Button({ weight = 'secondary', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type === 'submit' ? 'submit' : 'button'}
      className={classNames(styles.button, styles[weight], className)}
      {...rest}
    />
  );
}

interface ButtonLinkProps {
  to: string;
  weight?: Weight;
  /** The whole name, where the words on it say too little when heard alone. */
  label?: string;
  children: React.ReactNode;
}

/** Looks like a button, goes to a page. */
export function ButtonLink({ to, weight = 'secondary', label, children }: ButtonLinkProps) {
  return (
    <Link href={to} className={classNames(styles.button, styles[weight])} aria-label={label}>
      {children}
    </Link>
  );
}
