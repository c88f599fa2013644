-- AlterTable
ALTER TABLE "Trace" ADD COLUMN     "subjectId" TEXT;

-- CreateTable
CREATE TABLE "KnownPlace" (
    "key" TEXT NOT NULL,
    "lastSignIn" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KnownPlace_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "EndedSession" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "EndedSession_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "EndedSession_ownerId_idx" ON "EndedSession"("ownerId");

-- CreateIndex
CREATE INDEX "EndedSession_until_idx" ON "EndedSession"("until");
