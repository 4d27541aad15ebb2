package cn.hotline12368.console.account;

/** @param passwordHash names its own method, so that hashes of several ages live side by side */
record Account(String username, Role role, String displayName, String passwordHash) {

    SignedIn signedIn() {
        return new SignedIn(username, displayName, role);
    }

    /** Keeps the hash out of any log that prints the record. */
    @Override
    public String toString() {
        return "Account[" + role + "]";
    }
}
